package io.openaisdk.core.internal.plan;

import io.openaisdk.core.internal.settings.Limits;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;

/**
 * A call that is ready to be made; what a driver needs to know.
 *
 * @param info what observers and the retry strategy are told
 * @param request the request before authentication
 * @param credentials authenticates each attempt; empty when the caller's own headers do
 * @param attemptTimeout bounds one attempt
 * @param totalTimeout bounds the whole call
 * @param limits bounds the answer
 */
public record CallPlan(
        CallInfo info,
        HttpRequest request,
        Optional<Credentials> credentials,
        Duration attemptTimeout,
        Duration totalTimeout,
        Limits limits) {

    /** {@return whether the request can be sent more than once} */
    public boolean repeatable() {
        return request.body().map(body -> body.repeatable()).orElse(true);
    }
}
