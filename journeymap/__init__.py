"""journeymap shows where an organisation lets go of the customer's hand."""

__version__ = "0.1.0"
