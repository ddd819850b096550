"""Vehicles: cars and keys with who holds them, acts of handing over, the ceremony."""

from trainingdesk.ui.pages.vehicles.page import VehiclesPage

__all__ = ["VehiclesPage"]
