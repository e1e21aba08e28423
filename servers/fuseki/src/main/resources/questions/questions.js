// Picks a canned question from the catalogue in the store, fills in its parameters and asks it.
const ENDPOINT = new URL('/entente/query', location.href).href;
const CATALOGUE = 'https://w3id.org/entente/questions';
const PREFIXES = {
  ent: 'https://w3id.org/entente/ontology#', dct: 'http://purl.org/dc/terms/', oa: 'http://www.w3.org/ns/oa#',
  owl: 'http://www.w3.org/2002/07/owl#', prov: 'http://www.w3.org/ns/prov#', rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#', sh: 'http://www.w3.org/ns/shacl#', skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const HEADER = Object.entries(PREFIXES).map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>\n`).join('');
const FIRST = `# Which supplies does somebody affirm, and how often are they denied?\n${HEADER}
SELECT ?supplier ?goods ?recipient ?affirmed ?denied
WHERE {
  ?r ent:type ent:supplies ; ent:affirmed ?affirmed ; ent:denied ?denied ;
     ent:actor/rdfs:label ?supplier ; ent:counterpart/rdfs:label ?recipient
  OPTIONAL { ?r ent:object/rdfs:label ?goods }
}
ORDER BY DESC(?affirmed) DESC(?denied)
LIMIT 50
`;
const element = id => document.getElementById(id);

async function select(query) {
  const response = await fetch(ENDPOINT, {
    method: 'POST', body: new URLSearchParams({query}), headers: {Accept: 'application/sparql-results+json'},
  });
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  const rows = (await response.json()).results.bindings;
  return rows.map(row => Object.fromEntries(Object.entries(row).map(([name, term]) => [name, term.value])));
}

async function catalogue() {
  const rows = await select(`${HEADER}PREFIX schema: <https://schema.org/>
    SELECT * WHERE { GRAPH <${CATALOGUE}> {
      ?q sh:select ?select ; dct:identifier ?id ; rdfs:comment ?question ; schema:keywords ?group ; sh:order ?place
      OPTIONAL { ?q sh:parameter ?p . ?p sh:name ?name ; sh:description ?description ; ent:kind ?kind ; sh:order ?order ;
                 sh:optional ?optional ; schema:example ?example OPTIONAL { ?p sh:defaultValue ?standard } }
    } } ORDER BY ?place ?order`);
  const notes = await select(`${HEADER}SELECT ?id ?note WHERE { GRAPH <${CATALOGUE}> { ?q dct:identifier ?id ; skos:note ?note } } ORDER BY ?note`);
  const questions = new Map();
  for (const row of rows) {
    if (!questions.has(row.id)) questions.set(row.id, {...row, parameters: [], notes: []});
    if (row.name) questions.get(row.id).parameters.push(row);
  }
  notes.forEach(({id, note}) => questions.get(id)?.notes.push(note));
  return questions;
}

// A value is written as a literal with all that is special escaped, so that none is read as a part of the query.
function literal(text) {
  return '"' + text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t') + '"';
}

function term(parameter, text) {
  if (!text) return 'UNDEF';
  switch (parameter.kind) {
    case 'number': return String(Number.parseInt(text, 10));
    case 'date': return `${literal(text)}^^<${PREFIXES.xsd}date>`;
    case 'relation': return literal(text.split(',').map(each => each.trim().toUpperCase().replace(/[ -]+/g, '_')).filter(Boolean).join(','));
    default: return literal(text);
  }
}

function filled(question, values) {
  const byName = new Map(question.parameters.map(parameter => [parameter.name, parameter]));
  const text = question.select.replace(/VALUES \(((?:\?_\w+ ?)+)\) \{ \([^)]*\) \}/g, (_, names) =>
    `VALUES (${names}) { (${names.split(' ').map(each => term(byName.get(each.slice(2)), values[each.slice(2)])).join(' ')}) }`);
  const limit = Number.parseInt(values.limit, 10);
  return limit >= 0 ? text.replace(/^( *)LIMIT \d+$/gm, `$1LIMIT ${limit}`) : text;
}

// Actors are meant by id in a query; people type names.
async function actorsLike(text) {
  return select(`${HEADER}SELECT ?id ?name (COUNT(?r) AS ?n) WHERE {
    ?x a ent:Actor ; dct:identifier ?id ; rdfs:label ?name
    FILTER(CONTAINS(LCASE(?name), LCASE(${literal(text)})) || LCASE(?id) = LCASE(${literal(text)}))
    OPTIONAL { ?r ent:actor|ent:counterpart ?x }
  } GROUP BY ?id ?name ORDER BY DESC(LCASE(?name) = LCASE(${literal(text)}) || LCASE(?id) = LCASE(${literal(text)})) DESC(?n) LIMIT 12`);
}

async function actorId(text) {
  const [first] = await actorsLike(text);
  const exact = first && [first.id, first.name].some(each => each.toLowerCase() === text.toLowerCase());
  return exact ? first : null;
}

const yasqe = new Yasqe(element('editor'), {
  persistenceId: null, createShareableLink: null, autocompleters: [], syntaxErrorCheck: false, value: FIRST, resizeable: true,
  requestConfig: {endpoint: ENDPOINT, method: 'POST'},
});
const yasr = new Yasr(element('results'), {
  persistenceId: null, prefixes: PREFIXES, pluginOrder: ['table', 'response'],
  plugins: {table: {enabled: true, dynamicConfig: {compact: true, isEllipsed: false, pageSize: 50}}, response: {enabled: true}},
});
yasqe.on('queryResponse', (_, response, duration) => yasr.setResponse(response, duration));
yasqe.setSize(null, 260);

let current = null;

function show(questions, id, given = {}) {
  current = questions.get(id) ?? null;
  document.querySelectorAll('a.question').forEach(link => link.dataset.id === id
    ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current'));
  if (!current) return;
  element('question').textContent = current.question;
  element('parameters').hidden = false;
  element('note').textContent = '';
  element('fields').replaceChildren(...current.parameters.map(parameter => field(parameter, given[parameter.name])));
  element('caveats').replaceChildren(...current.notes.map(note => Object.assign(document.createElement('li'), {textContent: note})));
  yasqe.setValue(filled(current, values()));
}

function field(parameter, given) {
  const label = document.createElement('label');
  const needed = parameter.optional === 'false';
  const input = Object.assign(document.createElement('input'), {
    name: parameter.name, required: needed, value: given ?? parameter.standard ?? '',
    type: {date: 'date', number: 'number'}[parameter.kind] ?? 'text', placeholder: `as ${parameter.example}`,
  });
  if (parameter.kind === 'actor') {
    const options = Object.assign(document.createElement('datalist'), {id: `like-${parameter.name}`});
    input.setAttribute('list', options.id);
    input.addEventListener('input', async () => {
      if (input.value.length < 2) return;
      const actors = await actorsLike(input.value);
      options.replaceChildren(...actors.map(actor => Object.assign(document.createElement('option'), {value: actor.name, label: actor.id})));
    });
    label.append(options);
  }
  label.prepend(parameter.name + (needed ? ' *' : ''), input, Object.assign(document.createElement('small'), {textContent: parameter.description}));
  return label;
}

function values() {
  return Object.fromEntries([...element('fields').querySelectorAll('input')].map(input => [input.name, input.value.trim()]));
}

async function ask() {
  const given = values();
  const taken = [];
  for (const parameter of current.parameters) {
    const text = given[parameter.name];
    if (parameter.kind !== 'actor' || !text) continue;
    const actor = await actorId(text);
    if (!actor) {
      const like = (await actorsLike(text.slice(0, 3))).map(each => each.name).slice(0, 3);
      element('note').textContent = `${parameter.name}: the graph knows nobody named “${text}”.` + (like.length ? ` Did you mean ${like.join(' or ')}?` : '');
      return;
    }
    given[parameter.name] = actor.id;
    if (actor.id !== text) taken.push(`“${text}” is taken as ${actor.id}`);
  }
  element('note').textContent = taken.join(', ');
  yasqe.setValue(filled(current, given));
  const shown = new URLSearchParams(Object.entries(values()).filter(([, value]) => value));
  history.replaceState(null, '', `#${current.id}?${shown}`);
  await yasqe.query();
}

// #suppliers?supplier=China&recipient=Russia picks, fills in and asks; #query=… has a query ready in the editor.
function follow(questions) {
  const hash = location.hash.slice(1);
  if (hash.startsWith('query=')) {
    yasqe.setValue(decodeURIComponent(hash.slice('query='.length)));
    return;
  }
  const [id, parameters] = hash.split('?');
  if (!questions.has(id)) return;
  show(questions, id, Object.fromEntries(new URLSearchParams(parameters ?? '')));
  if (element('parameters').checkValidity()) ask();
}

function list(questions) {
  const groups = new Map();
  for (const question of questions.values()) {
    if (!groups.has(question.group)) groups.set(question.group, []);
    groups.get(question.group).push(question);
  }
  const words = element('search').value.toLowerCase();
  element('list').replaceChildren(...[...groups].flatMap(([group, members]) => {
    const links = members.filter(each => `${each.id} ${each.question}`.toLowerCase().includes(words)).map(each =>
      Object.assign(document.createElement('a'), {className: 'question', href: `#${each.id}`, textContent: each.question, title: each.id}));
    links.forEach(link => { link.dataset.id = link.title; });
    return links.length ? [Object.assign(document.createElement('h3'), {textContent: group}), ...links] : [];
  }));
}

try {
  const questions = await catalogue();
  if (questions.size) {
    list(questions);
    element('search').addEventListener('input', () => list(questions));
    window.addEventListener('hashchange', () => follow(questions));
    follow(questions);
  } else {
    element('list').textContent = 'The store holds no catalogue of questions yet: “entente up” or “entente load” puts it there.';
  }
} catch (failure) {
  element('list').textContent = `The questions can't be read from ${ENDPOINT}: ${failure.message}`;
}
element('parameters').addEventListener('submit', event => { event.preventDefault(); ask(); });
