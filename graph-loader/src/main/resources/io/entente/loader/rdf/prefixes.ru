PREFIX ent: <https://w3id.org/entente/ontology#>
PREFIX actor: <https://w3id.org/entente/actor/>
PREFIX dyad: <https://w3id.org/entente/dyad/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
