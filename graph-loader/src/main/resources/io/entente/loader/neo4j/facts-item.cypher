MATCH (i:Item)
RETURN i.id AS id, [i.name] AS content
