// Who has both affirmed and denied the same, and when each?
MATCH (r:Relation)<-[about1:ABOUT]-(yes:Statement {polarity: '+'})-[according1:ACCORDING_TO]->(source:Actor)
WHERE r.denied > 0 AND r.affirmed > 0 AND yes.certainty <> 'possible' AND (null IS NULL OR null IN [source.id, source.country])
MATCH (r)<-[about2:ABOUT]-(no:Statement {polarity: '-'})-[according2:ACCORDING_TO]->(source)
MATCH (r)-[acts:ACTOR]->(x:Actor)
OPTIONAL MATCH (r)-[to:COUNTERPART]->(y:Actor)
OPTIONAL MATCH (r)-[thing:OBJECT]->(item:Item)
RETURN source, yes, about1, according1, no, about2, according2, r, acts, x, to, y, thing, item
LIMIT 200
