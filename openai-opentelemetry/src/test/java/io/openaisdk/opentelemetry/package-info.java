/** Tests against a server of this machine, with the in-memory exporters of the OpenTelemetry SDK. */
@NullMarked
package io.openaisdk.opentelemetry;

import org.jspecify.annotations.NullMarked;
