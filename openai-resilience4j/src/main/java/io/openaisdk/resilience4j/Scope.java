package io.openaisdk.resilience4j;

import io.openaisdk.spi.CallInfo;
import java.util.Objects;
import java.util.function.Function;

/** Names the instance of each guard that a call belongs to; calls of one name share it. */
public enum Scope implements Function<CallInfo, String> {

    /** One instance for each model, for example {@code openai-gpt-5.5}; calls that name no model share {@code openai}. */
    MODEL {
        @Override
        public String apply(CallInfo call) {
            return call.model().map(model -> call.platform() + "-" + model).orElse(call.platform());
        }
    },

    /** One instance for each host, for example {@code openai-api.openai.com}. */
    HOST {
        @Override
        public String apply(CallInfo call) {
            return call.platform() + "-"
                    + Objects.requireNonNullElse(
                            call.baseUrl().getHost(), call.baseUrl().getRawAuthority());
        }
    },

    /** One instance for all calls of a platform, for example {@code openai}; clients that share registries share it, too. */
    CLIENT {
        @Override
        public String apply(CallInfo call) {
            return call.platform();
        }
    }
}
