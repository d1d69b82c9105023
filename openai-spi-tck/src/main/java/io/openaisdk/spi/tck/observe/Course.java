package io.openaisdk.spi.tck.observe;

import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.observe.CallObservation;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The courses that a call may take, as an observer is told of them. */
enum Course {
    SUCCESS {
        @Override
        void tell(CallObservation observation) {
            observation.attempt(1, REQUEST);
            observation.answered(1, 200, ANSWER);
            observation.end(Optional.empty());
        }
    },
    SUCCESS_AFTER_FAILURES {
        @Override
        void tell(CallObservation observation) {
            observation.attempt(1, REQUEST);
            observation.failed(1, new IOException("Connection reset"));
            observation.attempt(2, REQUEST);
            observation.answered(2, 503, HttpHeaders.EMPTY);
            observation.attempt(3, REQUEST);
            observation.answered(3, 200, ANSWER);
            observation.end(Optional.empty());
        }
    },
    FAILURE {
        @Override
        void tell(CallObservation observation) {
            observation.attempt(1, REQUEST);
            observation.answered(1, 400, ANSWER);
            observation.end(Optional.of(new IllegalStateException()));
        }
    },
    /** Ends before anything is sent, for example when a strategy refuses the call. */
    REFUSAL {
        @Override
        void tell(CallObservation observation) {
            observation.end(Optional.of(new IllegalStateException("refused")));
        }
    },
    /** Ends while an answer is waited for, for example when the call is canceled. */
    CANCELLATION {
        @Override
        void tell(CallObservation observation) {
            observation.attempt(1, REQUEST);
            observation.end(Optional.of(new IllegalStateException("canceled")));
        }
    },
    STREAM {
        @Override
        void tell(CallObservation observation) {
            observation.attempt(1, REQUEST);
            observation.answered(1, 200, ANSWER);
            for (Object event : List.of("text", 1, List.of(), new Object())) {
                observation.event(event);
            }
            observation.end(Optional.empty());
        }
    },
    BROKEN_STREAM {
        @Override
        void tell(CallObservation observation) {
            observation.attempt(1, REQUEST);
            observation.answered(1, 200, ANSWER);
            observation.event("text");
            observation.end(Optional.of(new IOException("Connection reset")));
        }
    };

    /** What is called, whatever course it takes. */
    static final CallInfo CALL = new CallInfo("responses.create", "POST", "/responses/{id}", true);

    /** Has a header that repeats, in two spellings, and a value that is empty. */
    static final HttpRequest REQUEST = new HttpRequest(
            "POST",
            URI.create("https://api.example/v1/responses?a=b"),
            HttpHeaders.builder()
                    .add("X-Many", "one")
                    .add("x-many", "two")
                    .add("X-Empty", "")
                    .build(),
            null,
            HttpTimeouts.NONE);

    private static final HttpHeaders ANSWER =
            HttpHeaders.builder().add("x-request-id", "req_1").build();

    /** Tells an observation of the whole course, as the engine does. */
    abstract void tell(CallObservation observation);
}
