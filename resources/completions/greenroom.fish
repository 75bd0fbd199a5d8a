# fish completion for greenroom
complete -c greenroom -l collection -l deck -r -F -d 'The collection file, created if missing'
complete -c greenroom -l page -x -a 'today study write interview browse progress' -d 'The page to open'
complete -c greenroom -s h -l help -d 'Say how it is called'
complete -c greenroom -s v -l version -d 'Say the version'
