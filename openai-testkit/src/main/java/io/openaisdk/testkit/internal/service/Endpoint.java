package io.openaisdk.testkit.internal.service;

import io.openaisdk.testkit.internal.wire.HttpReply;

/** Serves one operation. */
@FunctionalInterface
interface Endpoint {

    HttpReply serve(Exchange exchange);
}
