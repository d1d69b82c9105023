@GenerateFrom("io.openaisdk.api.internal.ApiIndex")
package io.openaisdk.core.internal;
