package io.causerie.understanding.entity;

import java.util.List;

/** Finds entities of some kinds; may find what overlaps. */
interface Recognizer {
    List<Found> in(Sentence sentence);
}
