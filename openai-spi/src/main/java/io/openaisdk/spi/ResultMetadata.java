package io.openaisdk.spi;

import java.util.List;
import java.util.Optional;

/**
 * What a result says of itself, but for its content; of a stream, what its events have said until its end.
 *
 * <p>The engine reads it from results of its own types, where they have such properties; a property that is missing or of another
 * type is empty.
 *
 * @param id the id of the response or completion
 * @param model the model that answered, which may be more exact than the one that was asked for
 * @param conversation the id of the conversation that the response belongs to
 * @param serviceTier the tier that the call was served in
 * @param systemFingerprint the configuration of the service's backend
 * @param finishReasons why each choice of a completion ended, in the order of the choices; of a response one reason, in the words
 *     of the chat API; empty while nothing has ended
 * @param usage the tokens taken
 * @param failure the code of a response that failed or was refused though the call succeeded; {@code failed} where it has none
 */
public record ResultMetadata(
        Optional<String> id,
        Optional<String> model,
        Optional<String> conversation,
        Optional<String> serviceTier,
        Optional<String> systemFingerprint,
        List<String> finishReasons,
        Optional<TokenUsage> usage,
        Optional<String> failure) {

    /** The metadata of a call without a result, or with one that says nothing of itself. */
    public static final ResultMetadata NONE = new ResultMetadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());
}
