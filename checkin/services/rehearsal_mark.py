"""How an event's file says that it is a throw-away copy to practise on."""

REHEARSAL = "rehearsal"
"""The setting that marks one: what it exports must never be taken for the event's."""
