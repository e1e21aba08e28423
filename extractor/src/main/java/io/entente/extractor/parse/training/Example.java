package io.entente.extractor.parse.training;

import io.entente.extractor.parse.Arcs;
import io.entente.extractor.parse.SentenceAtoms;

/** A sentence to learn from, with its projective tree. */
record Example(SentenceAtoms atoms, Arcs gold) {}
