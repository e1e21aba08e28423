MATCH (a:Actor)
UNWIND [label IN labels(a) WHERE label <> 'Actor'] AS type
RETURN a.id AS id, [type, a.name, a.country, a.iso3, a.iri] AS content
