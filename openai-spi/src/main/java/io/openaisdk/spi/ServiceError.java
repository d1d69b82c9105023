package io.openaisdk.spi;

import java.util.Optional;

/**
 * The service's own description of an error; whatever it left out, or sent in another shape, is empty.
 *
 * @param code the code, for example {@code insufficient_quota}; a number is given as its digits
 * @param type the type, for example {@code invalid_request_error}
 * @param param the parameter at fault
 * @param message the description for people; it is the service's text and may repeat what was sent
 */
public record ServiceError(
        Optional<String> code, Optional<String> type, Optional<String> param, Optional<String> message) {

    /** An error that the service said nothing of. */
    public static final ServiceError NONE =
            new ServiceError(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Returns a description of which only the code is known.
     *
     * @param code the code
     * @return the description
     */
    public static ServiceError ofCode(String code) {
        return new ServiceError(Optional.of(code), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Leaves the message out: it may repeat what was sent. */
    @Override
    public String toString() {
        return "ServiceError[code=" + code.orElse("") + ", type=" + type.orElse("") + ", param=" + param.orElse("")
                + "]";
    }
}
