MATCH (run:Run) RETURN max(run.id) AS latest
