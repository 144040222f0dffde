"""Evidence: small additive tables of counts. No respondent's row is ever kept here."""
