/** An identity of a company's own, written from the documentation alone: a secret store that replaces its keys from time to time. */
@NullMarked
package io.openaisdk.consumer.identity;

import org.jspecify.annotations.NullMarked;
