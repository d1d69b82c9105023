package io.openaisdk.core.internal.driver;

import io.openaisdk.core.internal.attempt.Call;
import io.openaisdk.core.internal.response.ResponseHead;
import io.openaisdk.spi.http.AsyncHttpResponse;

/**
 * A response that is a success and whose body has not been read.
 *
 * @param call owns the response, which its end closes
 * @param response the response
 * @param http its head
 */
public record AsyncReceived(Call call, AsyncHttpResponse response, ResponseHead http) {}
