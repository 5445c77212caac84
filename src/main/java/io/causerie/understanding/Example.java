package io.causerie.understanding;

/** A sentence and the intent it is an example of. */
record Example(String text, String intent) {}
