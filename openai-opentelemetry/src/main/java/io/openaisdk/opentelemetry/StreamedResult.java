package io.openaisdk.opentelemetry;

/** Puts a result that comes in events together. */
interface StreamedResult {

    void add(Properties event);

    /** Gives the result as it would have come in one piece, or as much of it as has come. */
    Properties whole();
}
