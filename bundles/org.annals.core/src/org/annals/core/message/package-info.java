/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
/** API: sentences for people in their language, read from {@code messages.properties} beside a class. */
package org.annals.core.message;
