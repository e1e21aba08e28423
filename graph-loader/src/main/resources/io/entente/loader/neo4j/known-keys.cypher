// A relation that has been said by this speaker, or comes from this origin, before: its counts stay.
UNWIND $keys AS key
WITH key
WHERE EXISTS { (:Statement {origin: key}) } OR EXISTS { (:Statement {voice: key}) }
RETURN key
