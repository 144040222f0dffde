"""Small charts beside the map: distribution of answers, trend."""
