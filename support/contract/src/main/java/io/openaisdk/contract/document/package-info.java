/** Reads an OpenAPI document, with its different ways to say one thing brought to one. */
@NullMarked
package io.openaisdk.contract.document;

import org.jspecify.annotations.NullMarked;
