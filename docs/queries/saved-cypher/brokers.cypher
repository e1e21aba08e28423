// Who stands between two actors: who talks to or works with both?
MATCH (one:Actor) WHERE one.id = 'USA' OR one.country = 'USA'
MATCH (one)<-[end1:ACTOR|COUNTERPART]-(r1:Relation)-[end2:ACTOR|COUNTERPART]->(m:Actor)
WHERE r1.affirmed > 0 AND r1.plover IN ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID'] AND NOT coalesce(m.country, m.id) IN ['USA', 'RUS']
MATCH (m)<-[end3:ACTOR|COUNTERPART]-(r2:Relation)-[end4:ACTOR|COUNTERPART]->(other:Actor)
WHERE r2.affirmed > 0 AND r2.plover IN ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID'] AND (other.id = 'RUS' OR other.country = 'RUS')
RETURN one, end1, r1, end2, m, end3, r2, end4, other
LIMIT 200
