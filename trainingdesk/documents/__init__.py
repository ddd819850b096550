"""Papers, drawn from plain facts; they know neither tables nor windows."""
