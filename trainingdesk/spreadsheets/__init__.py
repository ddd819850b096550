"""Workbooks out and sheets in; they know neither tables nor windows."""
