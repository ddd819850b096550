"""The window: shell, workspace, jobs, theme, parts and pages."""
