package io.openaisdk.azure;

import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.http.HttpRequest;
import java.util.Set;

/** Refuses what no resource of Azure serves. */
record ServedByAzure(AzurePlatform.Paths paths) implements AzurePlatform.Paths {

    private static final Set<String> NOT_SERVED = Set.of("organization", "moderations");

    @Override
    public HttpRequest place(CallInfo call, HttpRequest request) {
        String path = call.path().startsWith("/") ? call.path().substring(1) : call.path();
        int end = path.indexOf('/');
        if (NOT_SERVED.contains(end < 0 ? path : path.substring(0, end))) {
            throw new IllegalArgumentException("Azure does not serve " + call.method() + " " + call.path()
                    + "; call it with a client of OpenAI's own platform.");
        }
        return paths.place(call, request);
    }
}
