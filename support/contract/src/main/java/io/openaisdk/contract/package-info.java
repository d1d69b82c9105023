/** The tool that holds the API to a published OpenAPI document: its commands. */
@NullMarked
package io.openaisdk.contract;

import org.jspecify.annotations.NullMarked;
