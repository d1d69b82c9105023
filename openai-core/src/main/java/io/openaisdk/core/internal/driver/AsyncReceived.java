package io.openaisdk.core.internal.driver;

import io.openaisdk.core.internal.attempt.Call;
import io.openaisdk.core.internal.response.ResponseHead;
import io.openaisdk.spi.http.AsyncHttpResponse;

/**
 * A successful response, whose body has not been read.
 *
 * @param call owns the response; its end closes the response
 * @param response the response
 * @param http its head
 */
public record AsyncReceived(Call call, AsyncHttpResponse response, ResponseHead http) {}
