"""The memory of a run before it starts, and settings that fit into a budget."""
from .plan import MemoryPlan, plan_memory
from .proposals import Proposal, propose
