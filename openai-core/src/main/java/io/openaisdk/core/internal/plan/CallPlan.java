package io.openaisdk.core.internal.plan;

import io.openaisdk.core.internal.settings.Limits;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;

/**
 * A call that is ready to be made.
 *
 * @param info describes the call to observers and the retry strategy
 * @param request the request before authentication
 * @param credentials authenticates each attempt; empty if the caller's own headers do, or the address is not that of the platform
 * @param attemptTimeout bounds one attempt
 * @param totalTimeout bounds the whole call
 * @param limits bounds the response
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
