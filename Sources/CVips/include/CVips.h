// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0
//
// What we need of libvips, whose own functions take any number of arguments and cannot be called from Swift.

#ifndef LAPOR_CVIPS_H
#define LAPOR_CVIPS_H

#include <stdint.h>

typedef enum {
    CVIPS_DONE = 0,
    // The file is damaged, or no picture of that format.
    CVIPS_UNREADABLE = 1,
    // Its header claims more pixels than allowed; none was drawn.
    CVIPS_TOO_MANY_PIXELS = 2,
    // Ours: no room, or no place, for what was drawn.
    CVIPS_CANNOT_WRITE = 3,
    CVIPS_CANNOT_START = 4,
} cvips_result;

typedef enum { CVIPS_JPEG, CVIPS_PNG, CVIPS_WEBP, CVIPS_GIF, CVIPS_HEIF } cvips_format;

typedef struct {
    int64_t pixels;
    // Beyond a small picture's number of pixels, so many for each byte of the file.
    int64_t small_pixels;
    int64_t pixels_per_byte;
} cvips_limits;

// Once for each process, before anything else; any thread, any number of times.
cvips_result cvips_start(void);

// Draws `from` upright in sRGB into `to`, without metadata.
cvips_result cvips_clean(const char *from, cvips_format format, int64_t file_size, cvips_limits limits,
                         const char *to, cvips_format saved_as);

// Draws a picture that `cvips_clean` wrote into a JPEG that fits a square; what shines through becomes white.
cvips_result cvips_thumbnail(const char *from, int edge, const char *to);

#endif
