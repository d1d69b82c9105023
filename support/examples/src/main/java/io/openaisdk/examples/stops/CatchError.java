package io.openaisdk.examples.stops;

import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.NotFoundException;
import io.openaisdk.examples.Stop;
import java.io.PrintStream;

/** Asks for what does not exist, and catches the error. */
public final class CatchError implements Stop {

    @Override
    public String title() {
        return "An error, caught";
    }

    @Override
    public void run(OpenAI client, PrintStream out) {
        try {
            client.files().retrieve("file-that-does-not-exist");
            out.println("There is such a file, against all odds.");
        } catch (NotFoundException e) {
            out.println("NotFoundException: " + e.getMessage());
        }
    }
}
