"""trainingdesk: training and certification of community police officers, on one desk."""

__version__ = "0.1.0"
