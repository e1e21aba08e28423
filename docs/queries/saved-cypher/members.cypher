// Who is said to be a member of an organization or bloc, and since when?
MATCH (bloc:Actor {id: 'BRICS'})<-[m:MEMBER_OF]-(x:Actor)
RETURN bloc, m, x
LIMIT 200
