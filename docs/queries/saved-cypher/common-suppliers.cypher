// Who supplies or sells to both of two actors, and what?
MATCH (one:Actor) WHERE one.id = 'CHN' OR one.country = 'CHN'
MATCH (other:Actor) WHERE other.id = 'IND' OR other.country = 'IND'
MATCH (one)-[flow1:SUPPLIES|SELLS_TO|BUYS_FROM]-(x:Actor)-[flow2:SUPPLIES|SELLS_TO|BUYS_FROM]-(other)
WHERE (type(flow1) = 'BUYS_FROM') = (startNode(flow1) = one) AND (type(flow2) = 'BUYS_FROM') = (startNode(flow2) = other)
RETURN one, flow1, x, flow2, other
LIMIT 200
