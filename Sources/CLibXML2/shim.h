/* Debian's libxml2 is built with ICU and its encoding.h then includes ICU's headers, whose enums
   contradict those of Foundation's own ICU as soon as one program imports both. Nothing of ours
   uses the two ICU members at the end of xmlCharEncodingHandler. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
