package org.siyu.storage.workbook;

import java.nio.charset.Charset;

/// @param markLength how many bytes the byte order mark takes; 0 without one
record DetectedEncoding(Charset charset, int markLength) {}
