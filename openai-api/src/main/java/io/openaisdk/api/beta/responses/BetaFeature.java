package io.openaisdk.api.beta.responses;

import io.openaisdk.api.OpenEnum;

/**
 * A feature in beta.
 *
 * @param value the text on the wire
 */
public record BetaFeature(String value) implements OpenEnum {

    /** The value {@code responses_multi_agent=v1}. */
    public static final BetaFeature RESPONSES_MULTI_AGENT_V1 = new BetaFeature("responses_multi_agent=v1");

    @Override
    public String toString() {
        return value;
    }
}
