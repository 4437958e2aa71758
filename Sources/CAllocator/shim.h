#ifndef JIXIAO_ALLOCATOR_H
#define JIXIAO_ALLOCATOR_H

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

/* Hands memory that is free back to the system. The GNU C library keeps what one stage of a run has freed,
   scattered among what is in use, so that the next stage takes new memory beside it; Swift's module of the
   library leaves malloc.h out. Other libraries do this by themselves. */
static inline void allocator_release(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

#endif
