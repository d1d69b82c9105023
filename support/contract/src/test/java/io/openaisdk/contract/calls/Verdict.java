package io.openaisdk.contract.calls;

import io.openaisdk.api.Headers;
import io.openaisdk.api.HttpInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * What the server says about a request.
 *
 * @param status the status code
 * @param headers the headers of its answer
 */
record Verdict(int status, Headers headers) {

    private static final String PREFIX = "X-Steady-";

    static Verdict of(HttpInfo http) {
        return new Verdict(http.status(), http.headers());
    }

    /** Gives the path of the document that the request was matched with. */
    String matchedPath() {
        return header("Matched-Path");
    }

    /** Gives one line for each violation; a status or a summary that says no more counts as one. */
    List<String> violations() {
        List<String> violations = new ArrayList<>();
        int errors = Integer.parseInt(headers.first(PREFIX + "Error-Count").orElse("0"));
        for (int error = 1; error <= errors; error++) {
            violations.add(header("Error-" + error + "-Path") + ": " + header("Error-" + error + "-Code") + " "
                    + header("Error-" + error + "-Message"));
        }
        if (violations.isEmpty()
                && (status / 100 != 2 || !header("Request-Valid").equals("true"))) {
            violations.add("status " + status + ", valid: " + header("Request-Valid"));
        }
        return violations;
    }

    private String header(String name) {
        return headers.first(PREFIX + name).orElse("");
    }
}
