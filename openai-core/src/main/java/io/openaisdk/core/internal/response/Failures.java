package io.openaisdk.core.internal.response;

import io.openaisdk.api.HttpInfo;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.ApiError;
import io.openaisdk.api.errors.ApiException;
import io.openaisdk.api.errors.ApiStatusException;
import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.api.errors.CallInterruptedException;
import io.openaisdk.api.errors.CallRejectedException;
import io.openaisdk.api.errors.ClientClosedException;
import io.openaisdk.api.errors.CredentialsException;
import io.openaisdk.api.errors.ErrorContext;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.api.errors.UploadException;
import io.openaisdk.core.internal.http.BodyUnreadableException;
import io.openaisdk.core.internal.model.JsonTree;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.ServiceError;
import io.openaisdk.spi.auth.AuthFailedException;
import io.openaisdk.spi.auth.AuthUnavailableException;
import io.openaisdk.spi.http.ConnectFailedException;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonToken;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns failures into the exceptions of the API. */
public final class Failures {

    /** How much of a body an exception keeps, in characters. */
    public static final int LONGEST_RAW_BODY = 8192;

    /** How much of the service's message an exception message repeats, in characters. */
    private static final int LONGEST_MESSAGE = 1000;

    /** White space and control characters, which could begin a line in a log or control a terminal. */
    private static final Pattern CONTROL = Pattern.compile("[\\s\\p{Cntrl}]+");

    /** How much of a body an exception message quotes, in characters. */
    private static final int LONGEST_QUOTE = 300;

    private Failures() {}

    /**
     * Returns whether a failure without a response may be temporary.
     *
     * @param error the failure
     * @return whether another attempt makes sense
     */
    public static boolean mayPass(Throwable error) {
        return error instanceof IOException
                && !(error instanceof InterruptedIOException)
                && !(error instanceof BodyUnreadableException);
    }

    /**
     * Says whether the source of an upload ended because its thread was interrupted.
     *
     * @param error what sending failed with
     * @return false also where the source has a time bound of its own, which passed
     */
    public static boolean isInterruptOfUpload(IOException error) {
        Throwable cause = error instanceof BodyUnreadableException ? error.getCause() : null;
        return cause instanceof ClosedByInterruptException
                || (cause instanceof InterruptedIOException && !(cause instanceof SocketTimeoutException));
    }

    /**
     * Turns a failure of the transport, or of other code that runs during a call, into an exception of the API.
     *
     * @param error the failure
     * @param request what was sent
     * @param attempts how many attempts were made
     * @param http the head of the response that broke; null where there was none
     * @return the exception for the caller
     */
    public static OpenAIException of(Throwable error, HttpRequest request, int attempts, @Nullable ResponseHead http) {
        ErrorContext context = http == null ? ErrorContext.of(attempts) : ErrorContext.of(http, null);
        if (error instanceof OpenAIException known) {
            return known;
        } else if (error instanceof AuthFailedException refused) {
            return new CredentialsException(
                    text(error), refused.status().orElse(0), refused.code().orElse(null), error, context);
        } else if (error instanceof AuthUnavailableException unavailable) {
            String message = text(error) + after(attempts);
            return unavailable.status().isPresent()
                    ? new CredentialsException(message, unavailable.status().getAsInt(), null, error, context)
                    : new ApiConnectionException(message, error, context);
        } else if (error instanceof TransportTimeoutException timeout) {
            return new ApiTimeoutException(
                    text(timeout, request) + " while calling " + request + after(attempts) + ofRequest(http),
                    error,
                    context);
        } else if (error instanceof InterruptedIOException) {
            return interrupted(error, attempts);
        } else if (error instanceof ConnectFailedException) {
            return new ApiConnectionException(text(error) + after(attempts), error, context);
        } else if (error instanceof BodyUnreadableException) {
            return new UploadException(text(error), error.getCause());
        } else if (error instanceof IOException) {
            return new ApiConnectionException(
                    "The connection broke while calling " + request + ": " + text(error) + after(attempts)
                            + ofRequest(http),
                    error,
                    context);
        }
        return new OpenAIException("Calling " + request + " failed: " + text(error), error, context);
    }

    private static String ofRequest(@Nullable HttpInfo http) {
        return http == null ? "" : suffix(null, http);
    }

    /**
     * Creates the failure of a call whose time was up before another attempt could begin.
     *
     * @param totalTimeout the time
     * @param attempts how many attempts were made
     * @return the exception for the caller
     */
    public static ApiTimeoutException outOfTime(Duration totalTimeout, int attempts) {
        return new ApiTimeoutException(
                "The total timeout of " + totalTimeout.toMillis() + " ms passed after " + attempts + " attempts",
                null,
                ErrorContext.of(attempts));
    }

    /**
     * Creates the failure of a call that a guard rejected.
     *
     * @param call the call
     * @param reason why, as the end of a sentence
     * @param guard which guard; null where it has no name
     * @return the exception for the caller
     */
    public static CallRejectedException rejected(CallInfo call, String reason, @Nullable String guard) {
        return new CallRejectedException(
                "The call " + call.operation() + " was rejected: " + reason, null, ErrorContext.NONE, guard);
    }

    /** Says which time passed. The bound of an attempt may be what is left of a total, so it is not called by the name of a setting. */
    private static String text(TransportTimeoutException timeout, HttpRequest request) {
        Duration total = request.timeouts().total();
        return timeout.bound() == TransportTimeoutException.Bound.TOTAL
                ? "No complete response within "
                        + (total.toMillis() % 1000 == 0 ? total.toSeconds() + " s" : total.toMillis() + " ms")
                : text(timeout);
    }

    /**
     * Creates the failure of a call whose thread was interrupted, and restores the interrupt status of the thread.
     *
     * @param cause the exception that reported the interrupt
     * @param attempts how many attempts were made
     * @return the exception for the caller
     */
    public static CallInterruptedException interrupted(Throwable cause, int attempts) {
        Thread.currentThread().interrupt();
        return new CallInterruptedException(
                "The calling thread was interrupted while it waited", cause, ErrorContext.of(attempts));
    }

    /**
     * Creates the failure of a call whose client has been closed.
     *
     * @param attempts how many attempts were made
     * @return the exception for the caller
     */
    public static ClientClosedException closed(int attempts) {
        return new ClientClosedException("This client has been closed", null, ErrorContext.of(attempts));
    }

    /**
     * Adds the failure of a call to that of its fallback, as suppressed.
     *
     * @param failure the later failure, which keeps the earlier one
     * @param earlier the earlier one; null for none
     */
    public static void after(OpenAIException failure, @Nullable OpenAIException earlier) {
        if (earlier != null && earlier != failure) {
            failure.addSuppressed(earlier);
        }
    }

    /**
     * Unwraps the exceptions in which futures wrap failures.
     *
     * @param error a failure
     * @return the cause
     */
    public static Throwable unwrap(Throwable error) {
        Throwable current = error;
        while ((current instanceof CompletionException || current instanceof ExecutionException)
                && current.getCause() != null) {
            current = current.getCause();
        }
        return current;
    }

    /**
     * Turns an interrupt into a broken exchange: in an asynchronous call, the interrupted thread was not the caller's.
     *
     * @param error a failure
     * @return the unwrapped failure
     */
    public static Throwable withoutThread(Throwable error) {
        Throwable cause = unwrap(error);
        return cause instanceof InterruptedIOException && !(cause instanceof SocketTimeoutException)
                ? new IOException("the exchange was ended", cause)
                : cause;
    }

    /**
     * Returns an error of the service in the types of the SPI.
     *
     * @param error the same in the types of the API
     * @return the error
     */
    public static ServiceError serviceError(ApiError error) {
        return error.equals(ApiError.NONE)
                ? ServiceError.NONE
                : new ServiceError(
                        Optional.ofNullable(error.code()),
                        Optional.ofNullable(error.type()),
                        Optional.ofNullable(error.param()),
                        Optional.ofNullable(error.message()));
    }

    /**
     * Returns the error of the service that a failure has.
     *
     * @param failure the exception for the caller
     * @return the error; empty if the service did not report one
     */
    public static Optional<ServiceError> serviceErrorOf(OpenAIException failure) {
        return failure instanceof ApiException api
                ? Optional.of(serviceError(api.error())).filter(said -> !said.equals(ServiceError.NONE))
                : Optional.empty();
    }

    /**
     * Creates the exception for a response that is not a success.
     *
     * @param http its head
     * @param body its body, or the beginning
     * @param codec reads JSON
     * @return the exception for the caller
     */
    public static ApiStatusException status(ResponseHead http, byte[] body, JsonCodec codec) {
        String text = http.mask(new String(body, StandardCharsets.UTF_8).trim());
        Optional<JsonValue> json = parse(codec, body);
        ApiError error =
                json.map(Failures::errorPart).map(part -> apiError(part, http)).orElse(ApiError.NONE);
        String message = error.message();
        String said = message != null
                ? shown(message)
                : json.isPresent()
                        ? quote(http.mask(json.get().toString()))
                        : text.isEmpty() ? "no explanation" : quote(text);
        return ApiStatusException.of(
                http.status() + ": " + said + suffix(error.code(), http),
                http.status(),
                error,
                ErrorContext.of(http, rawBody(text)));
    }

    /**
     * Reads the error of a response, and masks the secrets of the request in it.
     *
     * @param json the error
     * @param http the head of its response
     * @return the error
     */
    public static ApiError apiError(JsonValue json, ResponseHead http) {
        ApiError read = ApiError.of(json);
        return new ApiError(
                masked(read.message(), http),
                masked(read.code(), http),
                masked(read.param(), http),
                masked(read.type(), http),
                masked(read.json(), http));
    }

    private static @Nullable String masked(@Nullable String text, ResponseHead http) {
        return text == null ? null : http.mask(text);
    }

    /**
     * Returns a message of the service for the message of an exception.
     *
     * @param text the message
     * @return the message on one line, at most 1,000 characters of it
     */
    public static String shown(String text) {
        String flat = CONTROL.matcher(text).replaceAll(" ");
        return flat.length() <= LONGEST_MESSAGE ? flat : flat.substring(0, LONGEST_MESSAGE) + "...";
    }

    /**
     * Returns the end of an exception message: the error code and the request id.
     *
     * @param code the code; null for none
     * @param http the head of the response
     * @return both in parentheses; empty where there is neither
     */
    public static String suffix(@Nullable String code, HttpInfo http) {
        String id = http.requestId().map(known -> "request " + shown(known)).orElse("");
        String codePart = code == null ? "" : "code " + shown(code);
        String both = codePart.isEmpty() || id.isEmpty() ? codePart + id : codePart + ", " + id;
        return both.isEmpty() ? "" : " (" + both + ")";
    }

    /**
     * Returns the beginning of a body as a message quotes it.
     *
     * @param text the body
     * @return the beginning on one line
     */
    public static String quote(String text) {
        String flat = CONTROL.matcher(text).replaceAll(" ");
        return flat.length() <= LONGEST_QUOTE ? flat : flat.substring(0, LONGEST_QUOTE) + "...";
    }

    /**
     * Returns the part of a body that an exception keeps.
     *
     * @param text the body
     * @return its beginning, {@link #LONGEST_RAW_BODY} characters at most
     */
    public static String rawBody(String text) {
        return text.length() <= LONGEST_RAW_BODY ? text : text.substring(0, LONGEST_RAW_BODY);
    }

    private static JsonValue errorPart(JsonValue json) {
        return json.get("error").orElse(json);
    }

    /**
     * Reads a body that may be JSON.
     *
     * @param codec reads JSON
     * @param body the body
     * @return the JSON; empty where the body is anything else
     */
    public static Optional<JsonValue> parse(JsonCodec codec, byte[] body) {
        if (body.length == 0) {
            return Optional.empty();
        }
        try (JsonReader reader = codec.reader(body, 0, body.length)) {
            JsonValue json = JsonTree.read(reader);
            return reader.peek() == JsonToken.END_DOCUMENT ? Optional.of(json) : Optional.empty();
        } catch (IOException | IllegalStateException e) {
            return Optional.empty(); // error pages are often not JSON; they are quoted as text
        }
    }

    private static String after(int attempts) {
        return attempts > 1 ? " (after " + attempts + " attempts)" : "";
    }

    private static String text(Throwable error) {
        return error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
    }
}
