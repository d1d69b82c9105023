package io.openaisdk.examples;

import io.openaisdk.api.OpenAI;
import java.io.PrintStream;

/** One stop of the tour. */
public interface Stop {

    /** The model that the tour talks to. */
    String MODEL = "gpt-5.5";

    /**
     * Says what the stop shows.
     *
     * @return a line
     */
    String title();

    /**
     * Shows it.
     *
     * @param client makes the calls
     * @param out takes what happens
     */
    void run(OpenAI client, PrintStream out);
}
