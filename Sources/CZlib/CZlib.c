/* SP4N-LAPOR! open implementation
   SPDX-License-Identifier: Apache-2.0 */

#include "CZlib.h"

#include <string.h>
#include <zlib.h>

size_t lapor_gzip(const uint8_t *from, size_t count, uint8_t *to, size_t room) {
    z_stream stream;
    memset(&stream, 0, sizeof stream);
    /* 15 bits of window, and 16 for the wrapper of gzip. */
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
    stream.next_in = (Bytef *)from;
    stream.avail_in = (uInt)count;
    stream.next_out = to;
    stream.avail_out = (uInt)room;
    int answer = deflate(&stream, Z_FINISH);
    size_t packed = stream.total_out;
    deflateEnd(&stream);
    return answer == Z_STREAM_END ? packed : 0;
}
