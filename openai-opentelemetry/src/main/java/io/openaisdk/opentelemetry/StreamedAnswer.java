package io.openaisdk.opentelemetry;

/** Puts an answer that comes in events together. */
interface StreamedAnswer {

    void add(Properties event);

    /** Gives the answer as it would have come in one piece, or as much of it as has come. */
    Properties whole();
}
