/* SP4N-LAPOR! open implementation
   SPDX-License-Identifier: Apache-2.0 */

#include "CZlib.h"

#include <stdlib.h>
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

uint8_t *lapor_gunzip(const uint8_t *from, size_t count, size_t most, size_t *made) {
    z_stream stream;
    memset(&stream, 0, sizeof stream);
    if (inflateInit2(&stream, 15 + 16) != Z_OK) return NULL;
    size_t room = count * 4 + 4096, length = 0;
    if (room > most) room = most;
    uint8_t *bytes = malloc(room > 0 ? room : 1);
    stream.next_in = (Bytef *)from;
    stream.avail_in = (uInt)count;
    int answer = Z_OK;
    while (bytes != NULL) {
        stream.next_out = bytes + length;
        stream.avail_out = (uInt)(room - length);
        answer = inflate(&stream, Z_NO_FLUSH);
        length = room - stream.avail_out;
        if (answer == Z_STREAM_END) {
            if (stream.avail_in == 0 || inflateReset(&stream) != Z_OK) break;
            continue;
        }
        /* Out of what comes in, or of reason: what there is is not whole. */
        if (answer != Z_OK && answer != Z_BUF_ERROR) break;
        if (stream.avail_out > 0) { answer = Z_DATA_ERROR; break; }
        if (room >= most) { answer = Z_DATA_ERROR; break; }
        room = room > most / 2 ? most : room * 2;
        uint8_t *larger = realloc(bytes, room);
        if (larger == NULL) { answer = Z_MEM_ERROR; break; }
        bytes = larger;
    }
    inflateEnd(&stream);
    if (bytes == NULL || answer != Z_STREAM_END) { free(bytes); return NULL; }
    *made = length;
    return bytes;
}
